package bg.socialhub.local.demo;

import java.net.URI;

/** Plays the whole story once; it may be played again and again on the same data. */
public final class Demo {

    private Demo() {}

    /** Ends quietly when everything was as told, with {@link StoryBroken} at the first step that was not. */
    public static void play(URI gateway, String issuer, String bootstrapServers) {
        var stage = new Stage(gateway, issuer, System.out);
        var enterprise = new RegistrationChapter(stage).play();
        new SearchChapter(stage).play(enterprise);
        new SupportChapter(stage).play(enterprise);
        new RoomChapter(stage).play();
        var fair = new FairChapter(stage).play();
        new StandChapter(stage).play(fair, enterprise);
        new MinistryChapter(stage, bootstrapServers).play(enterprise, fair);
        stage.end();
    }
}
