// The selection of this device in an island: drawn again when it changes, here or in another tab.
import { useSyncExternalStore } from 'react';
import { readSelection, type SelectionState, watchSelection } from './selection-store.ts';

/** Only in islands that the build does not draw: there is no device then. */
export function useSelection(): SelectionState {
  return useSyncExternalStore(watchSelection, readSelection);
}
