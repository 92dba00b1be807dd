package bg.socialhub.local;

import bg.socialhub.local.demo.Demo;
import bg.socialhub.local.demo.StoryBroken;
import bg.socialhub.local.ministry.MinistryConsumer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entrance for the Makefile: {@code run}, {@code demo}, {@code ministry}, {@code check} or {@code train}. */
final class Main {

    private static volatile boolean stopping;
    private static volatile boolean failed;

    private Main() {}

    public static void main(String[] args) throws Exception {
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "run" -> run();
                case "demo" -> demo();
                case "ministry" -> MinistryConsumer.follow(Site.standard().bootstrapServers(), System.out);
                case "check" ->
                    Check.run(
                            Arrays.stream(args).skip(1).dropWhile("--"::equals).toList());
                case "train" -> train();
                default -> throw new PartFailed("Say run, demo, ministry, check or train.");
            }
        } catch (PartFailed | StoryBroken e) {
            if (!stopping) {
                System.err.println(e.getMessage());
            }
            failed = !stopping;
            System.exit(1);
        }
    }

    private static void demo() {
        var site = Site.standard();
        Demo.play(URI.create(site.address(Service.GATEWAY)), site.issuer(), site.bootstrapServers());
    }

    private static void run() throws InterruptedException {
        var progress = new Progress(System.out);
        var site = Site.ofThisRun();
        var lock = Preconditions.take(site);
        var house = House.at(site, progress);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(house, progress)));
        house.start();
        progress.say("Everything is ready.");
        Welcome.print(site, System.out);
        Thread.ofVirtual().start(() -> trainBeside(site, progress));
        watch(house);
        assert lock.isValid();
    }

    private static void train() {
        var progress = new Progress(System.out);
        var site = Site.standard();
        var lock = Preconditions.take(site);
        var house = House.at(site, progress);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(house, progress)));
        house.start();
        new AotCaches(site, progress).make(Service.values());
        assert lock.isValid();
    }

    /** A cache that cannot be made only costs its gain. */
    private static void trainBeside(Site site, Progress progress) {
        try {
            new AotCaches(site, progress).make(Service.values());
        } catch (PartFailed e) {
            if (!stopping) {
                progress.say("%s", String.valueOf(e.getMessage()));
            }
        }
    }

    private static void stop(House house, Progress progress) {
        stopping = true;
        if (failed) {
            return;
        }
        progress.say("Stopping…");
        ChildJvm.startNoMore();
        house.close();
        progress.sayLast("Stopped.");
    }

    /** Tells once of every part that ends by itself, until the person at the terminal ends the rest. */
    private static void watch(House house) throws InterruptedException {
        List<Part> alive = new ArrayList<>(house.parts());
        while (true) {
            for (var part : List.copyOf(alive)) {
                if (!part.isAlive() && !stopping) {
                    alive.remove(part);
                    System.err.printf("%s has died; its log is %s.%n", part.name(), part.log());
                }
            }
            Thread.sleep(1_000);
        }
    }
}
