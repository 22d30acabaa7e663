package org.inkstand.kit.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a store that does not answer from a question that was wrong. */
public final class Away {

  /** Causes of causes that are looked at. */
  private static final int CAUSES_MAX = 20;

  private Away() {}

  /** Whether something failed because the store could not be reached. */
  public static boolean caused(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; depth < CAUSES_MAX; depth++) {
      if (cause instanceof SQLException sql && away(sql)) {
        return true;
      }
      if (cause.getCause() == null) {
        return false;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Class 08 of SQL states is the connection; 57P is PostgreSQL going down or coming up. */
  private static boolean away(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P");
  }
}
