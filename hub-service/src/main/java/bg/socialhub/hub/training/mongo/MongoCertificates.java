package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.Certificates;
import bg.socialhub.hub.training.domain.VerificationCode;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Certificates under their enrolment, and beside them the codes under themselves, so that both are found by {@code _id}. A
 * code is written first; one whose certificate was not written then leads nowhere.
 */
@Repository
class MongoCertificates implements Certificates {

    static final String COLLECTION = "certificates";
    static final String CODES = "certificate_codes";

    private final MongoTemplate mongo;
    private final AggregateStore<CertificateDocument> store;

    MongoCertificates(MongoTemplate mongo, AggregateStores stores) {
        this.mongo = mongo;
        this.store = stores.of(COLLECTION, CertificateDocument.class);
    }

    @Override
    public Optional<Certificate> find(EnrolmentId enrolment) {
        return store.find(enrolment.value()).map(CertificateDocument::toDomain);
    }

    @Override
    public Optional<Certificate> find(VerificationCode code) {
        Document found = mongo.execute(
                CODES, c -> c.find(new Document("_id", code.value())).first());
        return Optional.ofNullable(found)
                .flatMap(named -> find(new EnrolmentId(named.getString("enrolment"))))
                .filter(certificate -> certificate.code().equals(code));
    }

    @Override
    public List<Certificate> of(TrainingId training) {
        Query query = Query.query(where("state.training").is(training.value()));
        return store.query(query.with(Sort.by("state.issuedAt", "_id"))).stream()
                .map(CertificateDocument::toDomain)
                .toList();
    }

    @Override
    public Certificate add(Certificate certificate, Act act) {
        Document code = new Document("_id", certificate.code().value())
                .append("enrolment", certificate.enrolment().value());
        mongo.execute(CODES, c -> c.insertOne(code));
        return CertificateDocument.toDomain(
                store.insert(certificate.enrolment().value(), CertificateDocument.from(certificate), change(act)));
    }

    @Override
    public Certificate save(Certificate certificate, Act act) {
        return CertificateDocument.toDomain(store.save(
                certificate.enrolment().value(),
                certificate.version() - 1,
                CertificateDocument.from(certificate),
                change(act)));
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoCertificateIndexes {

        @Bean
        CollectionIndexes certificateIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.training", "state.issuedAt", "_id");
        }
    }
}
