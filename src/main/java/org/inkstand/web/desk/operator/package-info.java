/**
 * Who works at the desk: their password.
 *
 * <p>May import: the faces of {@code account} and {@code kit}, and {@code web.desk}. Deliberately
 * absent: SQL, and a password on a page.
 *
 * <p>Read first: {@link org.inkstand.web.desk.operator.PasswordPage}.
 */
@NullMarked
package org.inkstand.web.desk.operator;

import org.jspecify.annotations.NullMarked;
