/**
 * The floor plan and the house rules as tests: who may import whom, what is deliberately absent,
 * and the budgets of every file.
 */
@NullMarked
package org.inkstand.walls;

import org.jspecify.annotations.NullMarked;
