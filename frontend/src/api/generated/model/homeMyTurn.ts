/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HomeTurn } from './homeTurn';

export type HomeMyTurn = HomeTurn | null;
