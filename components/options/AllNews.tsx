import { useState } from 'preact/hooks';
import { useOptions } from './options-context.ts';

/** 所有新闻网页: the widest of the three widths, with the permission it takes. */
export function AllNews() {
  const { words, settings, locked, access, actions, browserName } = useOptions();
  const [isDeclined, setDeclined] = useState(false);
  const isLocked = locked.has('allNews');

  async function set(on: boolean): Promise<void> {
    setDeclined(!(await actions.setAllNews(on)));
  }

  return (
    <fieldset class="setting" disabled={isLocked} aria-describedby="all-news-help">
      <label>
        <input
          type="checkbox"
          name="allNews"
          checked={settings.allNews}
          onChange={(event) => {
            const { currentTarget: box } = event;
            // Stays as stored until the reader has answered the browser's question.
            const wanted = box.checked;
            box.checked = settings.allNews;
            void set(wanted);
          }}
        />
        <b>{words.allNews}</b>
      </label>
      <div id="all-news-help" class="label">
        <p>{words.allNewsHelp}</p>
        <p>{words.allNewsOff[browserName]}</p>
      </div>
      {isLocked && <p class="label">{words.locked}</p>}
      <p role="status" class="outcome">
        {isDeclined && words.permissionDeclined}
      </p>
      {settings.allNews && !access.allSites && (
        <div class="withheld">
          <p class="label">{words.permissionMissing}</p>
          <button type="button" class="button" onClick={() => void set(true)}>
            {words.grant}
          </button>
        </div>
      )}
    </fieldset>
  );
}
