package bg.socialhub.gateway.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.stereotype.Component;

/** One bucket per client, refilled evenly; the least used are forgotten when there are too many clients. */
@Component
class RateLimits {

    private final AdmissionSettings.Rate rate;
    private final Cache<String, Bucket> buckets;
    private final String policy;

    RateLimits(AdmissionSettings settings) {
        this.rate = settings.rate();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rate.clients())
                .expireAfterAccess(rate.period())
                .build();
        this.policy = "\"client\";q=" + rate.requests() + ";w=" + rate.period().toSeconds();
    }

    ConsumptionProbe take(String client) {
        return buckets.get(client, _ -> full()).tryConsumeAndReturnRemaining(1);
    }

    /** The value of the header RateLimit-Policy. */
    String policy() {
        return policy;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.period()))
                .build();
    }
}
