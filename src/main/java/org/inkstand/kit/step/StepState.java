package org.inkstand.kit.step;

import java.time.Instant;

/**
 * One line of the desk's table of steps.
 *
 * @param lag changes still to be worked through
 * @param lastError the last failure in plain words, empty when the last try went well
 * @param lastErrorAt when that was; the epoch when never
 * @param failingSince when the first of the failures in a row was; the epoch when the last try went
 *     well
 * @param lastAdvancedAt when the step last did something; the epoch when never
 */
public record StepState(
    String name,
    long cursor,
    long lag,
    String lastError,
    Instant lastErrorAt,
    Instant failingSince,
    Instant lastAdvancedAt) {}
