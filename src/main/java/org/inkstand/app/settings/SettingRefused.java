package org.inkstand.app.settings;

/** A setting that cannot be used; the message names it, what was given and what is allowed. */
public final class SettingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettingRefused(String message) {
    super(message);
  }

  static SettingRefused of(Setting setting, String given, String where) {
    return new SettingRefused(
        "setting %s (from %s) is '%s'; allowed is %s"
            .formatted(setting.key(), where, given, setting.allowed()));
  }
}
