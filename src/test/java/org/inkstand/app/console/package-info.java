@NullMarked
package org.inkstand.app.console;

import org.jspecify.annotations.NullMarked;
