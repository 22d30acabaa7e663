package org.inkstand.article.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parameters of a link that say who sent the reader, and not what the page is.
 *
 * <p>A name is on the list only when some sender adds it to links that are not its own. Names that
 * sites use for their content, such as {@code id}, {@code p} and {@code page}, never are.
 */
public final class TrackingParameters {

  private static final List<String> PREFIXES =
      List.of(
          "utm_",
          "ga_",
          "pk_",
          "mtm_",
          "piwik_",
          "matomo_",
          "hsa_",
          "stm_",
          "itm_",
          "oly_",
          "vero_",
          "at_campaign",
          "at_medium",
          "at_link",
          "at_ptr",
          "at_bbc",
          "at_format",
          "at_custom",
          "wt_",
          "sc_c",
          "mkt_",
          "trk_",
          "fb_",
          "__hs",
          "_hs",
          "s_cid",
          "xtor",
          "cx_");

  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_ga",
          "_gl",
          "ncid",
          "cmpid",
          "cmp",
          "ocid",
          "smid",
          "smtyp",
          "sr_share",
          "ref_src",
          "ref_url",
          "referrer",
          "wtmc",
          "wt.mc_id",
          "spm",
          "scm",
          "zanpid",
          "icid",
          "ito",
          "ftag",
          "taid",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "soc_src",
          "soc_trk",
          "rss",
          "wprss",
          "partner_source",
          "ssm",
          "ns_mchannel",
          "ns_source",
          "ns_campaign",
          "ns_linkname",
          "ns_fee",
          "echobox",
          "dicbo",
          "oborigurl",
          "rb_clickid",
          "epik",
          "sh_kit",
          "cvid",
          "_openstat",
          "from_rss",
          "feedname",
          "feedtype",
          "rssid",
          "s_kwcid",
          "ef_id",
          "campaign_id",
          "cmpgnid",
          "mbid",
          "bxid",
          "cndid",
          "esrc",
          "sref",
          "tpcc",
          "traffic_source",
          "sharetype",
          "share_id",
          "shareid",
          "share_from",
          "src_campaign",
          "ceid",
          "emci",
          "emdi",
          "sailthru");

  private TrackingParameters() {}

  /** True for a parameter that only tracks, in any spelling of case. */
  public static boolean tracks(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
  }

  /**
   * The address without its tracking parameters, otherwise untouched, its fragment included.
   *
   * <p>Works on any string, valid address or not; linear in its length.
   */
  public static String strip(String address) {
    int question = address.indexOf('?');
    int hash = address.indexOf('#');
    if (question < 0 || (hash >= 0 && hash < question)) {
      return address;
    }
    int end = hash < 0 ? address.length() : hash;
    List<String> kept = keep(address.substring(question + 1, end));
    String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    return address.substring(0, question) + query + address.substring(end);
  }

  static List<String> keep(String query) {
    var kept = new ArrayList<String>();
    for (String written : query.split("&")) {
      // An ampersand that was escaped, once or often, also before the first parameter.
      String pair = written.replaceFirst("^(?:amp;)+", "");
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!pair.isEmpty() && !tracks(name)) {
        kept.add(pair);
      }
    }
    return kept;
  }
}
