package org.inkstand.kit.http;

import java.net.URI;
import java.time.Duration;

/**
 * Everything that can come of a fetch in good order. Reasons are plain words, fit for the desk.
 *
 * <pre>
 *   answered      Fetched | NotModified | Gone | Refused
 *   not let       Forbidden           by us: the address is not one we talk to
 *   not finished  TooLarge | TimedOut by us: a bound was reached
 *   not reached   Unreachable         name, connection, TLS, broken off, not HTTP
 * </pre>
 */
public sealed interface HttpResult {

  /** Why there is no body, in plain words; empty when there is one or none was needed. */
  String reason();

  /**
   * The whole body, unpacked.
   *
   * @param status 200 to 299
   * @param finalAddress where it was in the end
   * @param movedForGood every redirect on the way was a permanent one, and there was one at least
   */
  @SuppressWarnings("ArrayRecordComponent") // a copy of a large body for each reader costs too much
  record Fetched(
      int status, HttpHeaders headers, byte[] body, URI finalAddress, boolean movedForGood)
      implements HttpResult {
    @Override
    public String reason() {
      return "";
    }
  }

  /** 304: what we have is still it. */
  record NotModified(HttpHeaders headers, URI finalAddress, boolean movedForGood)
      implements HttpResult {
    @Override
    public String reason() {
      return "";
    }
  }

  /** 410: it was taken away and will not come back. */
  record Gone(URI finalAddress, Sight sight) implements HttpResult {
    @Override
    public String reason() {
      return "the server says 410: it is gone for good";
    }
  }

  /**
   * The server answered, and not with what was asked for.
   *
   * @param retryAfter how long it asks us to wait; zero when it does not say
   * @param sight what it said, for somebody who has to find out why
   */
  record Refused(int status, String reason, Duration retryAfter, Sight sight)
      implements HttpResult {

    /** One of which nothing but this is known. */
    public Refused(int status, String reason, Duration retryAfter) {
      this(status, reason, retryAfter, Sight.NONE);
    }
  }

  /**
   * What could be seen of an answer that was no good.
   *
   * @param headers all of them
   * @param opening the first bytes of its body, unpacked as far as that went; at most 16 kB
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, and thrown away
  record Sight(HttpHeaders headers, byte[] opening) {

    /** Nothing. */
    public static final Sight NONE = new Sight(HttpHeaders.NONE, new byte[0]);
  }

  /** We do not talk to that address: its scheme, port or user-info, or a network not public. */
  record Forbidden(String reason) implements HttpResult {}

  /** More bytes than the request allows, packed or unpacked. */
  record TooLarge(String reason) implements HttpResult {}

  /** Something took longer than the settings allow. */
  record TimedOut(Wait which, String reason) implements HttpResult {}

  /** No whole answer came through. */
  record Unreachable(Cause cause, String reason) implements HttpResult {}

  /** What was waited for. */
  enum Wait {
    /** A free connection: too many fetches from that host at once. */
    QUEUE,
    /** The connection or its TLS. */
    CONNECT,
    /** The answer's headers. */
    HEAD,
    /** The next byte of the body. */
    SILENCE,
    /** The end of it all. */
    WHOLE
  }

  /** What failed. */
  enum Cause {
    /** The name has no address, or no name server answers. */
    NAME,
    /** Nobody answers at that address. */
    CONNECTION,
    /** The certificate or the encryption is not in order. */
    TLS,
    /** The connection broke before the answer was whole. */
    BROKEN_OFF,
    /** What came is not HTTP as agreed. */
    PROTOCOL
  }
}
