package org.inkstand.app.press;

import java.time.Clock;
import org.inkstand.app.press.hub.Hub;
import org.inkstand.app.press.picture.Studio;
import org.inkstand.app.press.text.Newsroom;

/** What every title's server works with: the time, the news, the painter, the hub. */
record Desk(Clock clock, Newsroom newsroom, Studio studio, Hub hub) {}
