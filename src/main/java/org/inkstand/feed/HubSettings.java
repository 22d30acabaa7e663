package org.inkstand.feed;

/**
 * Whether and where hubs can reach us.
 *
 * @param base the address of this server without a slash at its end; empty for not at all
 */
public record HubSettings(String base) {

  /** No hub can reach us, so none is asked. */
  public static final HubSettings NONE = new HubSettings("");

  /** Whether hubs are asked to tell us. */
  public boolean on() {
    return !base.isEmpty();
  }

  /** The address of a door. */
  public String callback(String door) {
    return base + "/websub/" + door;
  }
}
