import { createHashRouter } from 'react-router';
import { RouteFault } from './route-fault.tsx';
import { BriefRoute } from './routes/brief-route.tsx';
import { BriefsRoute } from './routes/briefs-route.tsx';
import { CheckRoute } from './routes/check-route.tsx';
import { ClientRoute } from './routes/client-route.tsx';
import { ClientsRoute } from './routes/clients-route.tsx';
import { ImportRoute } from './routes/import-route.tsx';
import { NotesRoute } from './routes/notes-route.tsx';
import { PortfolioRoute } from './routes/portfolio-route.tsx';
import { PrintRoute } from './routes/print-route.tsx';
import { RatersRoute } from './routes/raters-route.tsx';
import { SettingsRoute } from './routes/settings-route.tsx';
import { TodayRoute } from './routes/today-route.tsx';
import { Shell } from './shell.tsx';

/** Every address of the workbench. Routes join features together; features know nothing of each other. */
export const router = createHashRouter([
  {
    element: <Shell />,
    errorElement: <RouteFault />,
    children: [
      {
        errorElement: <RouteFault isInShell />,
        children: [
          { index: true, element: <TodayRoute /> },
          { path: 'clients', element: <ClientsRoute /> },
          { path: 'clients/:clientId/:tab?', element: <ClientRoute /> },
          { path: 'clients/:clientId/check/:checkId', element: <CheckRoute /> },
          { path: 'clients/:clientId/raters/:panelId', element: <RatersRoute /> },
          { path: 'portfolio', element: <PortfolioRoute /> },
          { path: 'briefs', element: <BriefsRoute /> },
          { path: 'briefs/:briefId', element: <BriefRoute /> },
          { path: 'import', element: <ImportRoute /> },
          { path: 'notes', element: <NotesRoute /> },
          { path: 'settings/:section?', element: <SettingsRoute /> },
        ],
      },
    ],
  },
  { path: 'print/:briefId/:versionId?', element: <PrintRoute />, errorElement: <RouteFault /> },
]);
