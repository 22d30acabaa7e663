/**
 * What an operator can set, each key with its bounds, read before anything starts.
 *
 * <p>May import: the settings records of the modules. Deliberately absent: Spring; a wrong setting
 * must be told before a framework starts. Read first: {@link org.inkstand.app.settings.Settings}.
 */
@NullMarked
package org.inkstand.app.settings;

import org.jspecify.annotations.NullMarked;
