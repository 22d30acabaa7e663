package org.inkstand.edition;

/**
 * A part of a significance.
 *
 * @param signal the signal's name, under which its words stand in the messages
 * @param amount what was counted, in the signal's unit
 * @param points what that is worth; the points of all reasons are the score
 */
public record Reason(String signal, double amount, double points) {}
