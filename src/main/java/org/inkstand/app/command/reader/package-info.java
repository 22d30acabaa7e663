/**
 * The commands about readers: ordering lists by what somebody clicked.
 *
 * <p>May import: {@code app.console}, {@code reader.taste.impression}. Deliberately absent: any
 * account; these commands work on files. Read first: {@link
 * org.inkstand.app.command.reader.ReaderCommands}.
 */
@NullMarked
package org.inkstand.app.command.reader;

import org.jspecify.annotations.NullMarked;
