package org.inkstand.app.serve;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Accounts;
import org.inkstand.app.settings.Settings;
import org.inkstand.title.Catalogue;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;

/**
 * What happens once in a data folder's life: titles to read, and an operator to look after them.
 */
public final class FirstStart {

  private final Service service;
  private final Settings settings;

  /** Of a service that has just started. */
  public FirstStart(Service service, Settings settings) {
    this.service = service;
    this.settings = settings;
  }

  /**
   * Adds the starter set to a folder that never had a title. One that an operator has emptied stays
   * empty.
   *
   * @return how many titles were added
   */
  public int addStarter() {
    Titles titles = service.face(Titles.class);
    String name = settings.text("inkstand.titles.starter");
    if (name.equals("none") || titles.lastCursor() > 0) {
      return 0;
    }
    List<TitleDraft> drafts = Catalogue.load().starter(name);
    drafts.forEach(titles::add);
    return drafts.size();
  }

  /** The new operator's password; empty when there was an operator before. */
  public Optional<String> operatorPassword() {
    return service.face(Accounts.class).ensureOperator();
  }
}
