package org.inkstand.app.settings;

/** A setting that cannot be used; the message names it, what was given and what is allowed. */
public final class SettingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String says;

  SettingRefused(String says) {
    super(says);
    this.says = says;
  }

  /** The setting, what was given and what is allowed. */
  public String says() {
    return says;
  }

  static SettingRefused of(Setting setting, String given, String where) {
    return new SettingRefused(
        "setting %s (from %s) is '%s'; allowed is %s"
            .formatted(setting.key(), where, given, setting.allowed()));
  }
}
