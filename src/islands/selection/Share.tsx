// The link of a selection: to copy, to scan, to print.
import { useId, useState } from 'react';
import { PrintedAddress, QrCode } from '#charts/qr-code/PrintedAddress.tsx';
import { selectionCopy } from '#copy/selection.ts';
import { routes } from '#routes';
import { addressIn, type PlaceFigures } from './places.ts';

const copy = selectionCopy.share;

interface Props {
  codes: readonly string[];
  figures: PlaceFigures;
  origin: string;
}

export function Share({ codes, figures, origin }: Props) {
  const id = useId();
  const [message, setMessage] = useState('');
  const shared = (site: string) => addressIn(figures, new URL(routes.selection(codes), site));
  const here = shared(location.origin);

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(here);
      setMessage(copy.copied);
    } catch {
      setMessage(copy.failed);
    }
  }

  return (
    <section className="share" aria-labelledby={id}>
      <div className="no-print">
        <h2 id={id}>{copy.heading}</h2>
        <p>{copy.text}</p>
        <div className="link">
          <label>
            {copy.address}
            <input type="text" readOnly value={here} onFocus={(event) => event.target.select()} />
          </label>
          <QrCode url={here} />
        </div>
        <p className="actions">
          <button type="button" onClick={() => void copyLink()}>
            {copy.copy}
          </button>
          <button type="button" onClick={() => window.print()}>
            {copy.print}
          </button>
          <span role="status">{message}</span>
        </p>
      </div>
      <PrintedAddress url={shared(origin)} words={copy.scan} />
    </section>
  );
}
