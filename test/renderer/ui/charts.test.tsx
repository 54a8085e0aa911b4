import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ballOf } from '../../../renderer/charts/ball-of.ts';
import { GroupBars } from '../../../renderer/charts/group-bars.tsx';
import { StrainBall } from '../../../renderer/charts/strain-ball.tsx';
import { StrainBar } from '../../../renderer/charts/strain-bar.tsx';
import { StrainTrend } from '../../../renderer/charts/strain-trend.tsx';
import { StrainBadge } from '../../../renderer/ui/strain-badge.tsx';
import type { SignalId } from '../../../shared/domain/ids.ts';

const bands = [
  { band: 'calm', from: 0, text: 'Calma, sotto 20' },
  { band: 'watch', from: 20, text: 'Da seguire, da 20' },
  { band: 'strained', from: 40, text: 'Tesa, da 40' },
  { band: 'critical', from: 60, text: 'Critica, da 60' },
] as const;
const points = [
  { day: '2025-02-10', index: 22, tick: 'feb 25' },
  { day: '2026-01-10', index: null, tick: 'gen 26' },
  { day: '2026-11-09', index: 54, tick: 'nov 26', weightsChanged: true },
] as const;
const knockOut = { signalId: 'unpaid' as SignalId, level: 2, ratedOn: null } as const;

describe('charts', () => {
  const printed = renderToStaticMarkup(
    <>
      <StrainBar
        index={54}
        nowText="54 al 9 nov"
        previous={{ index: 46, text: '46 ad agosto' }}
        bands={bands}
        summary="Tensione 54"
        ink="print"
      />
      <StrainTrend
        points={points}
        lines={[{ at: 20, text: 'da seguire' }]}
        weightsText="pesi cambiati"
        summary="Da 22 a 54"
        ink="print"
      />
      <GroupBars
        groups={[{ id: 'm', label: 'Metodo', points: 6, maxPoints: 9, text: '6/9' }]}
        summary="Per gruppo"
        ink="print"
      />
      <StrainBall value={2} label="2 chiaro" ink="print" />
    </>,
  );

  it('print without a style attribute, a class to depend on, or a colour', () => {
    expect(printed).not.toMatch(/style=|var\(--/);
    const colours = new Set(printed.match(/#[0-9a-f]{3,6}\b/g));
    expect([...colours].every((colour) => /^#([0-9a-f])\1+$/.test(colour))).toBe(true);
  });

  it('print what they name: bands, now, before, first and last', () => {
    for (const words of [
      'Tesa, da 40',
      '54 al 9 nov',
      '46 ad agosto',
      '>22<',
      '>54<',
      'pesi cambiati',
      '6/9',
    ]) {
      expect(printed).toContain(words);
    }
  });

  it('are images with a sentence', () => {
    render(
      <StrainTrend
        points={points}
        lines={[]}
        weightsText="pesi cambiati"
        summary="Tensione da 22 a 54 in tre verifiche"
      />,
    );
    expect(screen.getByRole('img', { name: 'Tensione da 22 a 54 in tre verifiche' })).toBeDefined();
  });

  it('break the line where too little was known, and draw nothing out of nothing', () => {
    expect(printed).not.toContain('NaN');
    const empty = renderToStaticMarkup(
      <StrainTrend points={[]} lines={[{ at: 20 }]} weightsText="" summary="Nessuna verifica" />,
    );
    expect(empty).not.toMatch(/NaN|Infinity/);
  });
});

describe('strain badge', () => {
  it('shows the number and its band, with the change signed', () => {
    render(
      <StrainBadge
        strain={{ index: 54.2, band: 'strained', coverage: 0.95, knockOuts: [] }}
        bandLabel="Tesa"
        showBand
        change={8}
      />,
    );
    expect(document.body.textContent).toBe('54Tesa+8');
  });

  it('names no number when too little is known', () => {
    render(
      <StrainBadge
        strain={{ index: 12, band: 'too-little-known', coverage: 0.2, knockOuts: [] }}
        bandLabel="Si sa troppo poco"
      />,
    );
    expect(document.body.textContent).toBe('?');
    expect(screen.getByRole('img', { name: 'Si sa troppo poco' })).toBeDefined();
  });

  it('keeps the number beside the square of a knock-out', () => {
    const strain = { index: 48, band: 'critical', coverage: 1, knockOuts: [knockOut] } as const;
    expect(ballOf(strain)).toBe('knock-out');
    render(<StrainBadge strain={strain} bandLabel="Critica" knockOutLabel="segnale dirimente" />);
    expect(document.body.textContent).toBe('48');
    expect(screen.getByRole('img', { name: 'Critica, segnale dirimente' })).toBeDefined();
  });
});
