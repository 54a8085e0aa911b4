import { describe, expect, test } from 'vitest';
import type { AttachmentId, ClientId, SavedViewId } from '../../../shared/domain/ids.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const file = (content = 'contratto') => ({
  name: 'contratto.pdf',
  mediaType: 'application/pdf',
  contentBase64: base64(content),
});

describe('attachments', () => {
  test('come back byte for byte, and are listed with the client and with its entries', () => {
    const { attachments, clients, interactions, addClient, log } = aWorkspace();
    const clientId = addClient();
    const entry = log([clientId]);
    const own = attachments.add({ clientId, interactionId: null, ...file() });
    attachments.add({ clientId: null, interactionId: entry.id, ...file('foto'), name: 'foto.jpg' });
    expect(own).toMatchObject({ name: 'contratto.pdf', sizeBytes: 9, clientId });
    expect(attachments.read({ attachmentId: own.id }).contentBase64).toBe(base64('contratto'));
    expect(attachments.list({ clientId }).map((a) => a.name)).toEqual(['foto.jpg', 'contratto.pdf']);
    expect(clients.get({ clientId }).counts.attachments).toBe(2);
    expect(interactions.get({ interactionId: entry.id }).attachmentCount).toBe(1);
  });

  test('go to the trash and come back with their bytes', () => {
    const { attachments, addClient, db } = aWorkspace();
    const clientId = addClient();
    const { id } = attachments.add({ clientId, interactionId: null, ...file() });
    attachments.remove({ attachmentId: id });
    expect(refusalOf(() => attachments.read({ attachmentId: id })).code).toBe('not-found');
    db.undo();
    expect(attachments.read({ attachmentId: id }).contentBase64).toBe(base64('contratto'));
  });

  test('are refused when empty, too large, or without a place', () => {
    const { attachments, addClient } = aWorkspace();
    const clientId = addClient();
    const add = (more: object) =>
      refusalOf(() => attachments.add({ clientId, interactionId: null, ...file(), ...more }));
    expect(add({ contentBase64: '' })).toEqual({ code: 'file-empty', params: { file: 'contratto.pdf' } });
    expect(add({ contentBase64: 'A'.repeat(36_000_000) })).toEqual({
      code: 'file-too-large',
      params: { file: 'contratto.pdf', limit: 25 },
    });
    expect(add({ clientId: null }).code).toBe('no-client');
    expect(add({ clientId: 'no' as ClientId }).code).toBe('not-found');
    expect(add({ name: ' ' }).code).toBe('name-empty');
    expect(refusalOf(() => attachments.remove({ attachmentId: 'no' as AttachmentId })).code).toBe(
      'not-found',
    );
    expect(attachments.list({ clientId })).toEqual([]);
  });
});

describe('saved views', () => {
  test('are kept by screen, changed and removed', () => {
    const { views } = aWorkspace();
    const definition = { sort: 'strain', columns: ['name', 'tier'] };
    const { id } = views.save({ screen: 'clients', name: 'Tesi', definition });
    expect(views.list({ screen: 'clients' })).toEqual([{ id, name: 'Tesi', definition }]);
    expect(views.list({ screen: 'portfolio' })).toEqual([]);
    views.save({ viewId: id, screen: 'clients', name: 'tesi', definition: {} });
    expect(views.list({ screen: 'clients' })).toEqual([{ id, name: 'tesi', definition: {} }]);
    views.remove({ viewId: id });
    expect(views.list({ screen: 'clients' })).toEqual([]);
  });

  test('are refused without a name, under one that is taken, and where they are not found', () => {
    const { views } = aWorkspace();
    views.save({ screen: 'clients', name: 'Tesi', definition: {} });
    expect(refusalOf(() => views.save({ screen: 'clients', name: ' ', definition: {} })).code).toBe(
      'name-empty',
    );
    expect(refusalOf(() => views.save({ screen: 'clients', name: 'TESI', definition: {} }))).toEqual({
      code: 'name-taken',
      params: { name: 'Tesi' },
    });
    expect(refusalOf(() => views.remove({ viewId: 'no' as SavedViewId })).code).toBe('not-found');
  });
});
