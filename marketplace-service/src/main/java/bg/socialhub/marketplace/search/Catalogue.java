package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.offer.ListedOffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Everything that can be found, newest versions only: what is taken twice or too late changes nothing. */
@Component
class Catalogue {

    private final Entries entries;
    private final IndexDocuments documents;
    private final CatalogueIndex index;
    private final Map<String, Entry> byKey = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> offersOf = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    Catalogue(Entries entries, IndexDocuments documents, CatalogueIndex index) {
        this.entries = entries;
        this.documents = documents;
        this.index = index;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean knows(String key, long version) {
        return versions.getOrDefault(key, 0L) >= version;
    }

    /** Takes an enterprise, and its offers again, which show its name, its seat and its mark. */
    void take(ListedEnterprise enterprise) {
        locked(() -> {
            if (isNewer(Entry.OfEnterprise.key(enterprise.id()), enterprise.version())) {
                put(entries.of(enterprise));
                offersOf(enterprise.id()).forEach(key -> putAgain(key, enterprise));
            }
        });
    }

    /** Takes an offer of a known enterprise; one that is not published is forgotten. */
    void take(ListedOffer offer) {
        String key = Entry.OfOffer.key(offer.id());
        locked(() -> {
            var owner = byKey.get(Entry.OfEnterprise.key(offer.enterpriseId()));
            if (owner != null && isNewer(key, offer.version())) {
                if (offer.published()) {
                    offersOf(offer.enterpriseId()).add(key);
                    put(entries.of(offer, owner.enterprise()));
                } else {
                    forget(key, offer.enterpriseId());
                }
            }
        });
    }

    /** Lets later searches see what was taken. */
    void show() {
        index.show();
    }

    private boolean isNewer(String key, long version) {
        boolean newer = !knows(key, version);
        if (newer) {
            versions.put(key, version);
        }
        return newer;
    }

    private void putAgain(String key, ListedEnterprise enterprise) {
        if (byKey.get(key) instanceof Entry.OfOffer found) {
            put(entries.of(found.offer(), enterprise));
        }
    }

    private void put(Entry entry) {
        byKey.put(entry.key(), entry);
        index.put(entry.key(), documents.of(entry));
    }

    private void forget(String key, String enterpriseId) {
        byKey.remove(key);
        offersOf(enterpriseId).remove(key);
        index.remove(key);
    }

    private Set<String> offersOf(String enterpriseId) {
        return offersOf.computeIfAbsent(enterpriseId, _ -> ConcurrentHashMap.newKeySet());
    }

    private void locked(Runnable change) {
        writing.lock();
        try {
            change.run();
        } finally {
            writing.unlock();
        }
    }
}
