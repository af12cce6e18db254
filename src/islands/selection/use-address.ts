// The query string as the state of an island: each choice is a step of the history, which Back and Forward walk.
import { useEffect, useState } from 'react';

export interface Address {
  readonly search: string;
  readonly go: (address: URL) => void;
}

export function useAddress(): Address {
  const [search, setSearch] = useState(() => location.search);
  useEffect(() => {
    const onPopState = () => setSearch(location.search);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  const go = (address: URL) => {
    history.pushState(history.state, '', address);
    setSearch(address.search);
  };
  return { search, go };
}
