package org.inkstand.kit.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.inkstand.kit.http.HttpResult.Cause;
import org.inkstand.kit.http.HttpResult.Forbidden;
import org.inkstand.kit.http.HttpResult.TimedOut;
import org.inkstand.kit.http.HttpResult.TooLarge;
import org.inkstand.kit.http.HttpResult.Unreachable;
import org.inkstand.kit.http.HttpResult.Wait;

/** Puts what went wrong into the words of somebody who has to mend it. */
final class Failures {
  private Failures() {}

  static HttpResult queue(URI address) {
    return new TimedOut(
        Wait.QUEUE, "too many other fetches from " + address.getHost() + " were under way");
  }

  static HttpResult named(Exception failure, Deadline deadline, URI address) {
    Wait rung = deadline.rung();
    if (rung != null) {
      return timedOut(rung, address);
    }
    String host = address.getHost();
    return switch (failure) {
      case BodyReader.TooMuch much -> new TooLarge(words(much));
      case BodyReader.UnknownPacking packing -> new Unreachable(Cause.PROTOCOL, words(packing));
      case GuardedResolver.NotPublic _ ->
          new Forbidden(host + " is in a network that is not public");
      case UnknownHostException _ ->
          new Unreachable(Cause.NAME, "the name " + host + " has no address");
      case ConnectionRequestTimeoutException _ -> queue(address);
      case ConnectTimeoutException _ -> timedOut(Wait.CONNECT, address);
      case SocketTimeoutException _ -> timedOut(deadline.reading(), address);
      case SSLException tls -> new Unreachable(Cause.TLS, tls(host, tls));
      case IOException io -> line(io, address);
      default -> new Unreachable(Cause.PROTOCOL, "the exchange failed: " + words(failure));
    };
  }

  private static HttpResult line(IOException failure, URI address) {
    String host = address.getHost();
    return switch (failure) {
      case ConnectException _ ->
          new Unreachable(Cause.CONNECTION, host + " refuses the connection at " + port(address));
      case NoRouteToHostException _ ->
          new Unreachable(Cause.CONNECTION, "there is no road to " + host);
      case NoHttpResponseException _, SocketException _ ->
          new Unreachable(Cause.BROKEN_OFF, host + " broke the connection off");
      case ConnectionClosedException _, TruncatedChunkException _, EOFException _ ->
          new Unreachable(Cause.BROKEN_OFF, host + " ended before its answer was whole");
      case ZipException _ -> new Unreachable(Cause.PROTOCOL, "the packed body is damaged");
      case MessageConstraintException _ ->
          new Unreachable(Cause.PROTOCOL, "the headers of the answer are too many or too long");
      default -> new Unreachable(Cause.PROTOCOL, "the answer is not HTTP: " + words(failure));
    };
  }

  private static HttpResult timedOut(Wait which, URI address) {
    String host = address.getHost();
    return switch (which) {
      case QUEUE -> queue(address);
      case CONNECT -> new TimedOut(which, host + " does not answer at " + port(address));
      case HEAD -> new TimedOut(which, host + " took too long to begin its answer");
      case SILENCE -> new TimedOut(which, host + " fell silent in the middle of its answer");
      case WHOLE -> new TimedOut(which, host + " did not finish in the time allowed");
    };
  }

  static String status(int status) {
    String phrase = EnglishReasonPhraseCatalog.INSTANCE.getReason(status, Locale.ROOT);
    return "the server says " + status + (phrase == null ? "" : " " + phrase);
  }

  private static String tls(String host, SSLException failure) {
    String words = words(failure);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("expired") || lower.contains("notafter")) {
      return "the certificate of " + host + " has expired";
    }
    if (lower.contains("subject alternative") || lower.contains("doesn't match")) {
      return "the certificate is not one for " + host;
    }
    if (lower.contains("path") || lower.contains("trust")) {
      return "the certificate of " + host + " is not signed by anybody we trust";
    }
    return "no safe connection to " + host + ": " + words;
  }

  private static String port(URI address) {
    int port = address.getPort();
    return "port " + (port >= 0 ? port : "https".equals(address.getScheme()) ? 443 : 80);
  }

  private static String words(Exception failure) {
    String message = failure.getMessage();
    String words = message == null ? failure.getClass().getSimpleName() : message;
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= Limits.REASON_CHARS_MAX
        ? line
        : line.substring(0, Limits.REASON_CHARS_MAX);
  }
}
