package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.EXHIBITION_HALL;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what a row of the table names in angle brackets, once until it is used up. */
final class Fixtures {

    private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Supplier<String>> makers = new HashMap<>();

    Fixtures() {
        rooms();
        help();
        advice();
        TrainingFixtures.addTo(makers, this::get);
    }

    /** The text with everything made that it names. */
    String in(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(get(named(name))));
    }

    /** The next text gets new things, because somebody has changed these. */
    void usedUp() {
        made.clear();
    }

    private static String named(MatchResult name) {
        return name.group(1);
    }

    private String get(String name) {
        String there = made.get(name);
        if (there == null) {
            Supplier<String> maker = makers.get(name);
            if (maker == null) {
                throw new IllegalArgumentException("Nobody makes <" + name + ">");
            }
            there = maker.get();
            made.put(name, there);
        }
        return there;
    }

    private void rooms() {
        makers.put("training-room", () -> TRAINING_ROOM);
        makers.put("room", () -> Requests.room("8"));
        makers.put("equipment", () -> Scene.EQUIPMENT);
        makers.put("equipment-kind", () -> Requests.equipment("Терминал", "3"));
        makers.put("booking", () -> Requests.booking(TRAINING_ROOM, Requests.freeDay(), "10:00", "11:00"));
        makers.put("requested", () -> "/bookings/" + Scene.requested());
        makers.put("taken", () -> Scene.Unchanged.TAKEN);
        makers.put("waiting", () -> Scene.Unchanged.WAITING);
        makers.put("feed", () -> Scene.feed(PLOVDIV_EXPERT));
        makers.put("blocking", () -> Scene.blocking(Requests.farDay()));
        makers.put("blocked", () -> Scene.blocked(Requests.farDay()));
        makers.put(
                "blocked-day",
                () -> HUB.get(PLOVDIV_EXPERT, get("blocked"))
                        .json()
                        .path("once")
                        .path("start")
                        .asString()
                        .substring(0, 10));
        makers.put("series-wish", () -> Requests.series(TRAINING_ROOM, Requests.freeDay()));
        makers.put("series", () -> "/booking-series/" + Scene.series());
        makers.put("revision", Requests::revision);
    }

    private void help() {
        makers.put("support-wish", () -> Requests.support("plovdiv", "medena", "Помощ"));
        makers.put("support", Scene::support);
        makers.put("assigned", Scene::assigned);
        makers.put("resolved", Scene::resolved);
        makers.put("merger", () -> Requests.merger(Scene.support()));
        makers.put("newer-support", () -> {
            get("merger");
            return Scene.support();
        });
        makers.put("file", Scene::file);
        makers.put("template", Scene::template);
        makers.put("template-text", () -> Requests.template("Здравейте"));
        makers.put("rating-link", Scene::ratingLink);
        makers.put("article-text", () -> Requests.article("Нова"));
        makers.put("article", Scene::article);
        makers.put("shared-article", Scene::sharedArticle);
        makers.put("published-article", Scene::publishedArticle);
        makers.put("archived-article", Scene::archivedArticle);
    }

    private void advice() {
        makers.put("assessment-wish", Assessing::wish);
        makers.put("assessment", () -> Assessing.draft(MEDENA, "medena", "T0"));
        makers.put("comparison", Assessing::comparison);
        makers.put("solution-wish", () -> Requests.solution("HARDWARE", "AUTOMATION", "Етикети"));
        makers.put("solution-change", () -> Requests.solution("SOFTWARE", "DATA", "Програма"));
        makers.put("solution", Scene::solution);
        makers.put("plan-wish", () -> Planning.drafting(Assessing.draft(MEDENA, "medena", "T0")));
        makers.put("plan", Planning::draft);
        makers.put("running-plan", Planning::running);
        makers.put("milestone", () -> Planning.milestone(Planning.running()));
        makers.put("check-wish", () -> Requests.check("medena", "1", "1", 3, 1));
        makers.put("check", Scene::check);
        makers.put("hall-session", () -> TrainingRequests.freeSession(EXHIBITION_HALL));
    }
}
