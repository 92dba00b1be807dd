package bg.socialhub.hub.enterprise;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Projection;
import bg.socialhub.platform.store.Projections;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoEnterpriseCertificates implements Certificates {

    private static final String COLLECTION = "enterprise_certificates";
    private static final String VALID_UNTIL = "state.validUntil";

    private final Projection<CertificateDocument> projection;

    MongoEnterpriseCertificates(Projections projections) {
        this.projection = projections.of(COLLECTION, CertificateDocument.class);
    }

    @Override
    public Optional<Certificate> of(String enterprise) {
        return projection.find(enterprise).flatMap(CertificateDocument::toDomain);
    }

    /** Days are stored as text of the form 2027-03-28, whose order is that of the days. */
    @Override
    public List<Certificate> endingBetween(LocalDate first, LocalDate last) {
        Query query = Query.query(where(VALID_UNTIL).gte(first.toString()).lte(last.toString()));
        return projection.query(query).stream()
                .flatMap(document -> document.toDomain().stream())
                .toList();
    }

    void remember(CertificateDocument certificate, long version) {
        projection.apply(certificate.enterprise(), version, certificate);
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoEnterpriseCertificateIndexes {

        @Bean
        CollectionIndexes enterpriseCertificateIndexes() {
            return CollectionIndexes.on(COLLECTION).index(VALID_UNTIL);
        }
    }
}
