import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { connect } from './workbench/connect.ts';
import { WorkbenchProvider } from './workbench/workbench-context.tsx';
import './ui/ui.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = await connect();
createRoot(root).render(
  <StrictMode>
    <WorkbenchProvider client={client}>
      <App />
    </WorkbenchProvider>
  </StrictMode>,
);
