/**
 * How confident members are with their progress, asked at each session (rule 24): their own line and target, and what the set may see of
 * them.
 */
package org.setwise.confidence;
