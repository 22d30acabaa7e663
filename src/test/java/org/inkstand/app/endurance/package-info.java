/** The running service under what machines do to it: killed, full, shut out, without its store. */
@NullMarked
package org.inkstand.app.endurance;

import org.jspecify.annotations.NullMarked;
