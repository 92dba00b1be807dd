package bg.socialhub.marketplace.search;

import bg.socialhub.bench.InventedOffers;
import bg.socialhub.bench.InventedOffers.Invented;
import bg.socialhub.marketplace.enterprise.LegalForm;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.enterprise.Profile;
import bg.socialhub.marketplace.offer.Categories;
import bg.socialhub.marketplace.offer.ListedOffer;
import bg.socialhub.marketplace.offer.Money;
import bg.socialhub.marketplace.offer.OfferContent;
import bg.socialhub.marketplace.offer.OfferKind;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.platform.web.LocalizedText;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Searches the marketplace's own index of the invented offers without any HTTP and prints, per line, the processor time in
 * microseconds of the bare query and of the whole answer before it becomes JSON.
 */
final class BareSearch {

    private static final int LIMIT = 20;
    private static final long WARM_UP_NANOS = 6_000_000_000L;
    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final int BATCH = 100;
    private static final List<Facet> FACETS = List.of(Facet.CATEGORY, Facet.DISTRICT, Facet.CLASS, Facet.KIND);

    private final CatalogueIndex index;
    private final CatalogueSearch search;
    private final String words;

    private BareSearch(CatalogueIndex index, CatalogueSearch search, String words) {
        this.index = index;
        this.search = search;
        this.words = words;
    }

    /** Arguments: how many offers, the words to look for, how many rounds. */
    public static void main(String[] args) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, Clock::systemUTC);
            context.register(Categories.class, Districts.class, Entries.class, IndexDocuments.class);
            context.register(CatalogueIndex.class, Catalogue.class, CatalogueSearch.class);
            context.refresh();
            fill(context.getBean(Catalogue.class), Integer.parseInt(args[0]));
            var bare = new BareSearch(
                    context.getBean(CatalogueIndex.class), context.getBean(CatalogueSearch.class), args[1]);
            bare.measure(Integer.parseInt(args[2]));
        }
    }

    private void measure(int rounds) {
        cpuMicros(this::query, WARM_UP_NANOS);
        cpuMicros(this::answer, WARM_UP_NANOS);
        for (int i = 0; i < rounds; i++) {
            System.out.println(cpuMicros(this::query, ROUND_NANOS) + " " + cpuMicros(this::answer, ROUND_NANOS));
        }
    }

    /** Reads the words, asks Lucene for the best hits and reads their keys. */
    private void query() {
        index.read(searcher -> {
            var query = Queries.of(asked(), LocalDate.now(), Set.of());
            var top = searcher.search(query, LIMIT + 1, Place.sort(Asked.Order.RELEVANCE, null));
            var stored = searcher.storedFields();
            for (var hit : top.scoreDocs) {
                stored.document(hit.doc).get(IndexDocuments.KEY);
            }
            return top;
        });
    }

    /** What a request gets: hits, reasons, total and facet counts. */
    private void answer() {
        if (search.find(asked(), FACETS, FoundOffer::of).items().isEmpty()) {
            throw new IllegalStateException("Nothing was found");
        }
    }

    private Asked asked() {
        return new Asked("offer", Asked.words(words), Map.of(), Asked.Order.RELEVANCE, null, LIMIT, null);
    }

    private static double cpuMicros(Runnable work, long nanos) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long begin = system.getProcessCpuTime();
        long end = System.nanoTime() + nanos;
        long times = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < BATCH; i++) {
                work.run();
            }
            times += BATCH;
        }
        return (system.getProcessCpuTime() - begin) / 1e3 / times;
    }

    private static void fill(Catalogue catalogue, int count) {
        InventedOffers.DISTRICTS.forEach(district -> catalogue.take(enterprise(district)));
        var offers = InventedOffers.some(count);
        for (int i = 0; i < offers.size(); i++) {
            catalogue.take(offer("offer-" + i, offers.get(i)));
        }
        catalogue.show();
    }

    private static ListedEnterprise enterprise(String district) {
        var profile = new Profile(
                InventedOffers.name(district),
                LegalForm.EOOD,
                district,
                InventedOffers.DESCRIPTION,
                new Profile.Contacts(null, null, null, null));
        return new ListedEnterprise(district, 1, "000000000", profile, null);
    }

    private static ListedOffer offer(String id, Invented offer) {
        var content = new OfferContent(
                new LocalizedText(offer.title(), null),
                offer.description(),
                OfferKind.GOOD,
                offer.category(),
                new Money(new BigDecimal(offer.price()), Money.Currency.EUR),
                null,
                offer.tags());
        return new ListedOffer(id, 1, offer.district(), content, true);
    }
}
