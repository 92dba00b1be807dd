package bg.socialhub.local;

import bg.socialhub.local.demo.Demo;
import java.net.URI;
import java.util.List;

/** The last test of all: the whole system on free ports plays its story, stops, and starts again on the same data. */
final class Check {

    private Check() {}

    static void run() {
        var data = Checkout.root().resolve("local/target/check");
        Folders.delete(data);
        var progress = new Progress(System.out);
        var first = live(Site.beside(data), progress, true);
        assertEnded(first);
        progress.say("The first life left no process; the second begins on the same data");
        assertEnded(live(Site.beside(data), progress, false));
        Folders.delete(data);
        progress.say("The whole system is as told.");
    }

    private static List<Part> live(Site site, Progress progress, boolean withStory) {
        Preconditions.checkDisk(site);
        try (var house = House.at(site, progress)) {
            house.start();
            if (withStory) {
                Demo.play(URI.create(site.address(Service.GATEWAY)), site.issuer(), site.bootstrapServers());
            }
            return house.parts();
        }
    }

    private static void assertEnded(List<Part> parts) {
        parts.stream().filter(Part::isAlive).findFirst().ifPresent(part -> {
            throw new PartFailed("%s outlived its house; its log is %s.".formatted(part.name(), part.log()));
        });
    }
}
