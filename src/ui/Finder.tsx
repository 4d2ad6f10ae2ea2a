import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useId, useRef } from 'react'
import styles from './Finder.module.css'

export type FinderItem = { readonly id: string; readonly label: string; readonly detail: string }
export type FinderGroup<I extends FinderItem> = {
  readonly id: string
  readonly name: string
  readonly items: readonly I[]
}

type Props<I extends FinderItem> = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly words: {
    readonly title: string
    readonly placeholder: string
    readonly empty: string
    readonly keys: string
    readonly close: string
  }
  readonly value: string
  readonly onValueChange: (value: string) => void
  /** Already filtered: what fits the value, in order. */
  readonly groups: readonly FinderGroup<I>[]
  readonly onChoose: (item: I) => void
}

/**
 * A dialog with one field and what it finds. The focus stays in the field; arrow keys move through the list, Enter
 * chooses, Escape leads back to where the reader was.
 */
export function Finder<I extends FinderItem>(props: Props<I>) {
  const { open, onOpenChange, words, value, onValueChange, groups, onChoose } = props
  const hint = useId()
  const chosen = useRef(false)
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        chosen.current = false
        onOpenChange(next)
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        {/* What was chosen takes the focus where it belongs; only who leaves without a choice is led back. */}
        <Dialog.Popup className={styles['popup']} aria-label={words.title} finalFocus={() => !chosen.current}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={value}
            onValueChange={(next, { reason }) => {
              // A chosen item would write its name into the field.
              if (reason !== 'item-press') onValueChange(next)
            }}
            itemToStringValue={(item) => item.label}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles['head']}>
              <Glass />
              <Autocomplete.Input
                className={styles['input']}
                aria-label={words.title}
                aria-describedby={hint}
                placeholder={words.placeholder}
              />
              <Dialog.Close className={styles['close']} aria-label={words.close}>
                <Cross />
              </Dialog.Close>
            </div>
            <div className={styles['scroller']}>
              <Autocomplete.Status className={styles['empty']}>
                {count === 0 ? words.empty : null}
              </Autocomplete.Status>
              <Autocomplete.List className={styles['list']}>
                {(group: FinderGroup<I>) => (
                  <Autocomplete.Group key={group.id} items={group.items} className={styles['group']}>
                    <Autocomplete.GroupLabel className={styles['name']}>{group.name}</Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: I) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          className={styles['item']}
                          onClick={() => {
                            chosen.current = true
                            onChoose(item)
                          }}
                        >
                          <span className={styles['label']}>{item.label}</span>
                          <span className={styles['detail']}>{item.detail}</span>
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
            <p className={styles['foot']} id={hint}>
              {words.keys}
            </p>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Glass() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5.5" strokeWidth="1.5" />
      <path d="m12 12 4.5 4.5" strokeWidth="1.5" />
    </svg>
  )
}

function Cross() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m2 2 10 10M12 2 2 12" strokeWidth="1.5" />
    </svg>
  )
}
