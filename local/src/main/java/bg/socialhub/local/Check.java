package bg.socialhub.local;

import bg.socialhub.local.demo.Demo;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** The last test of all: the whole system on free ports plays its story, stops, and starts again on the same data. */
final class Check {

    private Check() {}

    /** The command, when there is one, is run against the first life after its story and has to succeed. */
    static void run(List<String> command) {
        var data = Checkout.root().resolve("local/target/check");
        Folders.delete(data);
        var progress = new Progress(System.out);
        var first = live(Site.beside(data), progress, site -> {
            Demo.play(URI.create(site.address(Service.GATEWAY)), site.issuer(), site.bootstrapServers());
            Visit.pay(site, command, progress);
            new AotCaches(site, progress).make(Service.GATEWAY);
        });
        assertEnded(first);
        progress.say("The first life left no process; the second begins on the same data");
        var second = Site.beside(data);
        assertEnded(live(second, progress, site -> AotCaches.assertUsed(site, Service.GATEWAY)));
        Folders.delete(data);
        progress.say("The whole system is as told.");
    }

    private static List<Part> live(Site site, Progress progress, Consumer<Site> whatHappens) {
        Preconditions.checkDisk(site);
        try (var house = House.at(site, progress)) {
            house.start();
            whatHappens.accept(site);
            return house.parts();
        }
    }

    private static void assertEnded(List<Part> parts) {
        parts.stream().filter(Part::isAlive).findFirst().ifPresent(part -> {
            throw new PartFailed("%s outlived its house; its log is %s.".formatted(part.name(), part.log()));
        });
    }
}
