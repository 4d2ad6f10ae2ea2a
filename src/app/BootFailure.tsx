import styles from './BootFailure.module.css'

/** When not even the words could be loaded: both languages at once. */
export function BootFailure() {
  return (
    <main className={styles['failure']} role="alert">
      <p>
        This page could not be started. The connection may be lost, or a newer version has replaced this one.
      </p>
      <p lang="zh-Hans">页面未能启动。可能是网络中断，也可能是网站已更新为新版本。</p>
      <button type="button" className={styles['button']} onClick={() => location.reload()}>
        Load the page again · <span lang="zh-Hans">重新载入页面</span>
      </button>
    </main>
  )
}
