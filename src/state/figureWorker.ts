import { chartList } from '../catalog/chartList.ts'
import { answerRequests } from './answerRequests.ts'
import type { WorkerReply, WorkerRequest } from './figureMessages.ts'

/** Builds figures beside the page. */
const reply = (message: WorkerReply): void => self.postMessage(message)
const answer = answerRequests(reply, (id) => chartList.find((entry) => entry.id === id)?.load())

self.onmessage = ({ data: request }: MessageEvent<WorkerRequest>) => answer(request)
reply({ kind: 'ready' })
