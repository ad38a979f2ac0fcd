/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Language } from './language';

export type ProfileUpdateLanguage = Language | null;
