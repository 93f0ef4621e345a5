/** The views of the options page that are about the rule book. */
import type { Route } from '../options/use-route';
import type { VaultModel } from '../options/use-vault';
import { RejectionsView } from '../rejections/RejectionsView';
import { RulesView } from './RulesView';

export type RulebookRoute = Extract<Route, { view: 'rules' | 'rejections' }>;

export const isRulebook = (route: Route): route is RulebookRoute =>
  route.view === 'rules' || route.view === 'rejections';

export function RulebookViews({ route, model }: { route: RulebookRoute; model: VaultModel }) {
  return route.view === 'rules' ? (
    <RulesView ruleId={route.id} />
  ) : (
    <RejectionsView clients={model.clients} clientId={route.clientId} />
  );
}
