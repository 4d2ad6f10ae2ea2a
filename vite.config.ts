import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { embed } from './scripts/embedPlugin.ts'
import { mockedPage, mockWorker, pseudoLanguage } from './scripts/mockWorkerPlugin.ts'
import { offline } from './scripts/offlinePlugin.ts'
import { contentPolicy } from './scripts/policyPlugin.ts'

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    mockWorker(),
    mockedPage(),
    pseudoLanguage(),
    embed(),
    offline(),
    contentPolicy(),
  ],
  // A worker loads the chart it is asked for, as the page does.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    target: 'baseline-widely-available',
    // Which chunk needs which: the size budgets follow it from the entry.
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: {
        // The entry names every file that pages may load, and hashes are what of it packs worst: the shortest there are.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          // Libraries change less often than the site: readers who come back keep them. What the shell and the drawing
          // code share goes to `react`, so that the shell never waits for Recharts.
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//,
              priority: 2,
            },
            // Small parts that the shell shares with most others pack better as one.
            {
              name: 'small',
              test: /src\/(ui\/(Skeleton|Crash|Button|Notice)\.tsx|domain\/time\/day\.ts)$/,
              priority: 2,
            },
            // Statistics use it too, and must not wait for Recharts.
            { name: 'd3-array', test: /node_modules\/(d3-array|internmap)\//, priority: 2 },
            { name: 'recharts', test: /node_modules\/recharts\//, priority: 1 },
          ],
        },
      },
    },
  },
})
