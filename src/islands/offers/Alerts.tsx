// The choice of being told of new offers by a notification, where the browser can; elsewhere, why it cannot.
import { useEffect, useState } from 'react';
import {
  type AlertSupport,
  alertsAreOn,
  findAlertSupport,
  looksByItself,
  turnAlertsOff,
  turnAlertsOn,
} from '#browser/alerts.ts';
import type { SavedSearch } from '#browser/saved-searches.ts';
import { alertCopy as copy } from '#copy/offline.ts';

interface Props {
  searches: readonly SavedSearch[];
}

interface State {
  readonly support: AlertSupport;
  readonly isOn: boolean;
  readonly isWatching: boolean;
}

const EXPLAINED: Readonly<Record<Exclude<AlertSupport, 'ready'>, string>> = {
  refused: copy.refused,
  'install-first': copy.installFirst,
  unsupported: copy.unsupported,
};

export function Alerts({ searches }: Props) {
  const [state, setState] = useState<State | null>(null);
  const [said, setSaid] = useState('');

  async function look(): Promise<void> {
    const [support, isOn, isWatching] = await Promise.all([
      findAlertSupport(),
      alertsAreOn(),
      looksByItself(),
    ]);
    setState({ support, isOn, isWatching });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, what the browser allows changes by a press only
  useEffect(() => void look(), []);

  async function change(): Promise<void> {
    try {
      if (state?.isOn) {
        await turnAlertsOff();
        setSaid(copy.isOff);
      } else if (await turnAlertsOn(searches)) setSaid(copy.isOn);
      else setSaid('');
    } catch {
      setSaid(copy.failed);
    }
    await look();
  }

  if (state === null) return null;
  const { support, isOn, isWatching } = state;
  return (
    <div className="alerts">
      <h3>{copy.heading}</h3>
      {support === 'ready' ? (
        <>
          <p>
            {copy.text} {!isWatching && copy.whenOpen}
          </p>
          <button type="button" onClick={() => void change()}>
            {isOn ? copy.turnOff : copy.turnOn}
          </button>
        </>
      ) : (
        <p>{EXPLAINED[support]}</p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
