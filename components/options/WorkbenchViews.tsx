/** The workbench's pages beside the editor. */
import { BatchView } from './batch/BatchView';
import { ClientsView } from './ClientsView';
import { ImportView } from './import/ImportView';
import type { Route } from './use-route';
import type { Workbench } from './use-workbench';

export function WorkbenchViews({ route, workbench }: { route: Route; workbench: Workbench }) {
  const { importer, check } = workbench;
  if (route.view === 'import')
    return <ImportView importer={importer} onCheck={() => check(importer.outcome?.ids)} />;
  if (route.view === 'batch') return <BatchView workbench={workbench} />;
  return <ClientsView workbench={workbench} />;
}
