@NullMarked
package org.inkstand.app.watch;

import org.jspecify.annotations.NullMarked;
