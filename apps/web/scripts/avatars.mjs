// Draws the demo people: `node apps/web/scripts/avatars.mjs` writes public/avatars/{d01…d64,p01…p40}.svg and avatars.json
// (which of them are drawn as women, which as men). Same input, same bytes; the result is committed.
// Faces: “Personas” by Draftbit (https://personas.draftbit.com/), CC BY 4.0, remixed; each file names that in its
// metadata. The head scarf and the stethoscope are drawn here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { personas } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';

const folder = fileURLToPath(new URL('../public/avatars/', import.meta.url));
const grounds = ['fdf3eb', 'eaf4f3', 'f9e4d4', 'd3e8e6', 'f4f0e9', 'f6ead0'];
const skins = ['f0c8a8', 'e8b48e', 'dca07a', 'c98a63', 'b0754f', '8a5a3c'];
const darkHair = ['1f1a17', '2b2320', '3b2a20', '4a3325', '5d4230', '2b2320'];
const grayHair = ['8f8a84', 'b8b2aa', '6b6660'];
const scarves = ['0b5254', 'cf7331', '743911', '57aaa6', 'b5aea2', '7c3f4d', '34495e', 'e6b98f'];
const scrubs = ['12686a', '3c9a97', '34495e', '298886', '7c3f4d'];
const dayClothes = ['cf7331', '3c9a97', 'e0b064', '7c3f4d', '34495e', '57aaa6', '964c1a', '8a9a5b'];
const hair = {
  woman: ['long', 'bobCut', 'straightBun', 'curly', 'bobBangs', 'extraLong', 'curlyBun'],
  man: ['shortCombover', 'fade', 'buzzcut', 'balding', 'curlyHighTop', 'shortComboverChops', 'bald'],
};
const beards = ['beardMustache', 'shadow', 'goatee', 'walrus'];
const pick = (list, at) => list[at % list.length];

function scarf(color) {
  return (
    `<path fill-rule="evenodd" fill="#${color}" d="M32 8C19.500 8 14 17 14 29c0 8 1.500 12 4 16 1 2 .5 4-1 7 5 5.500 25 5.500 30 0-1.500-3-2-5-1-7 2.500-4 4-8 4-16 0-12-5.500-21-18-21Zm0 10c7.500 0 11 6 11 13.500C43 39.500 38 45 32 45s-11-5.500-11-13.500C21 24 24.500 18 32 18Z"/>` +
    '<path d="M20.500 39c3 7.500 10 10.500 22 11M22 51c7 2 13 1 19-2.500" stroke="#000" stroke-opacity=".16" stroke-width="1.500" stroke-linecap="round"/>' +
    '<path d="M21.300 28c1.200-6 5-9.200 10.700-9.200S41.500 22 42.700 28" stroke="#000" stroke-opacity=".14" stroke-width="1.500"/>'
  );
}
const coat =
  '<path d="m26.500 50.500 5.500 6 5.500-6" stroke="#c9c2b6" stroke-width="1.200" stroke-linejoin="round"/>' +
  '<path d="M25 51.500c-2.500 4-2 8.500 1.500 11M39 51.500c1.500 3 1.800 5.500 1.600 8" stroke="#1d2a2c" stroke-width="1.300" stroke-linecap="round"/>' +
  '<circle cx="40.500" cy="61" r="1.900" fill="#12686a"/>';

function draw(name, at, who, practitioner) {
  const covered = who === 'woman' && at % 5 === (practitioner ? 2 : 1);
  const old = at % 7 === 3;
  const inCoat = practitioner && at % 3 !== 2;
  const svg = createAvatar(personas, {
    seed: name,
    backgroundColor: [pick(grounds, at)],
    skinColor: [pick(skins, at * 5 + Math.floor(at / 6))],
    hairColor: [old ? pick(grayHair, at) : pick(darkHair, at * 7)],
    clothingColor: [inCoat ? 'fffdfa' : pick(practitioner ? scrubs : dayClothes, at * 3 + 1)],
    hair: [covered ? 'bald' : pick(hair[who], Math.floor(at / 2) + (practitioner ? 0 : 3))],
    body: [pick(['rounded', 'squared'], at)],
    eyes: [pick(['open', 'open', 'happy', 'glasses', 'open'], Math.floor(at / 2))],
    mouth: [pick(['smile', 'smile', 'bigSmile', 'smirk', 'smile'], at)],
    nose: [pick(['mediumRound', 'smallRound', 'mediumRound'], at)],
    facialHair: [pick(beards, Math.floor(at / 4))],
    facialHairProbability: who === 'man' && at % 4 < 2 ? 100 : 0,
  }).toString();
  const added = (inCoat && !covered ? coat : '') + (covered ? scarf(pick(scarves, Math.floor(at / 2))) : '');
  const end = svg.lastIndexOf('</g></svg>');
  // Blending needs a style attribute, which a strict policy forbids: a weaker plain overlay looks the same.
  const whole = `${svg.slice(0, end)}${added}${svg.slice(end)}`
    .replaceAll(/<[^<]*mix-blend-mode[^>]*>/g, (shade) => {
      const strength =
        Number(/ opacity="([\d.]+)"/.exec(shade)?.[1] ?? 1) * (shade.includes('fill="#fff"') ? 0.28 : 0.7);
      return shade.replace(/ opacity="[\d.]+"/, '').replace('/>', ` opacity="${strength.toFixed(2)}"/>`);
    })
    .replaceAll(/#f55d81|#ff5f7e/gi, '#cf7331')
    .replace('<metadata', '<title>Drawn portrait</title><metadata')
    .replaceAll(/ style="[^"]*"/g, '')
    .replaceAll(/(\d\.\d*?[1-9])0+(?=[^\d])/g, '$1');
  writeFileSync(`${folder}${name}.svg`, whole);
}

mkdirSync(folder, { recursive: true });
const list = {};
for (const [letter, count, group] of [
  ['d', 64, 'practitioners'],
  ['p', 40, 'patients'],
]) {
  list[group] = { women: [], men: [] };
  for (let at = 1; at <= count; at += 1) {
    const name = `${letter}${String(at).padStart(2, '0')}`;
    const who = at % 2 ? 'woman' : 'man';
    draw(name, at, who, letter === 'd');
    list[group][who === 'woman' ? 'women' : 'men'].push(`/avatars/${name}.svg`);
  }
}
writeFileSync(`${folder}avatars.json`, `${JSON.stringify(list, null, 2)}\n`);
