package org.inkstand.web.desk;

/**
 * One figure with its name.
 *
 * @param path where more of it stands; may be empty
 */
public record Figure(String number, String name, String path) {}
