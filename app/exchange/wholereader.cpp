// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/columns.h"
#include "app/exchange/recordjson.h"
#include "app/exchange/wholejson.h"
#include "app/exchange/wholekeys.h"
#include "app/exchange/wholepeople.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QStringList &lists()
{
    static const QStringList keys{whole::kFiles,     whole::kCategories, whole::kRanks,     whole::kQuestions,
                                  whole::kWorkshops, whole::kPartners,   whole::kDocuments, whole::kDesigns,
                                  whole::kViews,     whole::kExports,    whole::kLayouts,   whole::kLetters,
                                  whole::kAttendees, whole::kBatches};
    return keys;
}

Result<void> checkShape(const QJsonObject &json)
{
    if (json.value(whole::kFormat).toString() != whole::kFormatName ||
        !json.value(whole::kColloquium).isObject()) {
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "Whole", "This JSON file was not exported from a colloquium."));
    }
    if (json.value(whole::kVersion).toInt() > whole::kNewest) {
        return failure(Error::Invalid,
                       QCoreApplication::translate(
                           "Whole", "This file was written by a newer Colloquia: it cannot be read here."));
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool isOne =
            it.key() == whole::kFormat || it.key() == whole::kVersion || it.key() == whole::kColloquium;
        if (!isOne && !lists().contains(it.key()))
            return recordjson::unknownKey(u"{}"_s, it.key(), lists());
        if (!isOne && !it->isArray()) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Whole", "“%1” is no list.").arg(it.key()));
        }
    }
    return {};
}

class Reading
{
public:
    explicit Reading(const QJsonObject &json) : m_json(json) {}

    Result<ReadWhole> read()
    {
        Whole &whole = m_read.whole;
        Result<void> done = readFiles();
        if (done) {
            done =
                readRecord(whole.colloquium, m_json.value(whole::kColloquium).toObject(), whole::kColloquium);
        }
        const auto next = [&](auto &records, const QString &key, WholeNumbers &numbers) {
            if (done)
                done = readList(records, key, numbers);
        };
        WholeNumbers unused;
        next(whole.categories, whole::kCategories, m_numbers.categories);
        next(whole.ranks, whole::kRanks, m_numbers.ranks);
        next(whole.questions, whole::kQuestions, m_numbers.questions);
        next(whole.workshops, whole::kWorkshops, m_numbers.workshops);
        next(whole.partners, whole::kPartners, unused = {});
        next(whole.documents, whole::kDocuments, unused = {});
        next(whole.designs, whole::kDesigns, unused = {});
        next(whole.views, whole::kViews, unused = {});
        next(whole.exports, whole::kExports, unused = {});
        next(whole.layouts, whole::kLayouts, unused = {});
        next(whole.letters, whole::kLetters, unused = {});
        if (!done)
            return tl::unexpected(done.error());
        WholePeople people(m_read, m_numbers);
        people.read(m_json.value(whole::kAttendees).toArray());
        done = readBatches(people);
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_read);
    }

private:
    Result<void> readFiles()
    {
        int number = 0;
        for (const QJsonValue &item : m_json.value(whole::kFiles).toArray()) {
            const QString place = whole::kFiles + u' ' + QString::number(++number);
            const QJsonObject json = item.toObject();
            const auto bytes = QByteArray::fromBase64Encoding(
                json.value(whole::kContent).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            FileContent content;
            content.bytes = bytes ? *bytes : QByteArray();
            content.file.hash = QString::fromLatin1(
                QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex());
            const QString said = json.value(whole::kHash).toString();
            if (!bytes || content.bytes.isEmpty() || (!said.isEmpty() && said != content.file.hash)) {
                return recordjson::wrong(
                    place, {Error::Invalid,
                            QCoreApplication::translate("Whole", "what the file holds is damaged.")});
            }
            if (content.bytes.size() > kLargestDocument) {
                return recordjson::wrong(
                    place,
                    {Error::Invalid, QCoreApplication::translate("Whole", "the file is larger than 25 MB.")});
            }
            for (const auto &[key, type] : {std::pair(whole::kName, false), std::pair(whole::kType, true)}) {
                const Field *field = findField(RecordKind::File, key);
                if (const auto done = recordjson::read(*field, &content.file, json.value(key), place); !done)
                    return done;
            }
            content.file.size = int(content.bytes.size());
            if (m_files.contains(content.file.hash))
                continue;
            content.file.id = FileId(qint64(m_read.whole.files.size()) + 1);
            m_files.insert(content.file.hash, content.file.id.value);
            m_read.whole.files.push_back(std::move(content));
        }
        return {};
    }

    template<class Record>
    Result<void> readRecord(Record &record, const QJsonObject &json, const QString &place,
                            const QString &besides = {})
    {
        QStringList known;
        for (const Field &field : fieldsOf(kindOf<Record>))
            known.append(field.name());
        for (auto it = json.begin(); it != json.end(); ++it) {
            const Field *field = findField(kindOf<Record>, it.key());
            if (it.key() == whole::kId || it.key() == besides || (field && whole::isOfThisPlace(*field)))
                continue;
            if (!field)
                return recordjson::unknownKey(place, it.key(), known);
            if (field->type != FieldType::Reference) {
                if (const auto done = recordjson::read(*field, &record, *it, place); !done)
                    return done;
            } else if (!it->isNull()) {
                const qint64 file = m_files.value(it->toString());
                if (!file) {
                    return recordjson::wrong(
                        place, {Error::Invalid, QCoreApplication::translate(
                                                    "Whole", "the file of “%1” is not among the files.")
                                                    .arg(it.key())});
                }
                field->set(&record, qlonglong(file));
            }
        }
        if constexpr (requires { validate(record); }) {
            if (const auto valid = validate(record); !valid)
                return recordjson::wrong(place, valid.error());
        } else if constexpr (requires { record.name; }) {
            if (record.name.isEmpty()) {
                return recordjson::wrong(
                    place, {Error::Invalid, QCoreApplication::translate("Whole", "the name is missing.")});
            }
        }
        return {};
    }

    // In the order of their positions; `numbers` knows them by the file's own numbers.
    template<class Record>
    Result<void> readList(std::vector<Record> &records, const QString &key, WholeNumbers &numbers)
    {
        std::vector<std::pair<Record, qint64>> read;
        for (const QJsonValue &item : m_json.value(key).toArray()) {
            const QString place = key + u' ' + QString::number(read.size() + 1);
            auto &[record, number] = read.emplace_back();
            if constexpr (whole::isOrdered<Record>)
                record.position = int(read.size());
            number = item.toObject().value(whole::kId).toInteger();
            if (const auto done = readRecord(record, item.toObject(), place); !done)
                return done;
        }
        if constexpr (whole::isOrdered<Record>)
            std::ranges::stable_sort(read, {}, [](const auto &one) { return one.first.position; });
        for (auto &[record, number] : read) {
            record.id = decltype(record.id)(qint64(records.size()) + 1);
            if (number != 0 && !numbers.contains(number))
                numbers.insert(number, record.id.value);
            records.push_back(std::move(record));
        }
        return {};
    }

    Result<void> readBatches(const WholePeople &people)
    {
        Whole &whole = m_read.whole;
        for (const QJsonValue &item : m_json.value(whole::kBatches).toArray()) {
            const QJsonObject json = item.toObject();
            const QString place = whole::kBatches + u' ' + QString::number(whole.batches.size() + 1);
            Batch batch;
            batch.id = BatchId(qint64(whole.batches.size()) + 1);
            if (const auto done = readRecord(batch, json, place, whole::kAttendees); !done)
                return done;
            if (!batch.at.isValid()) {
                return recordjson::wrong(
                    place, {Error::Invalid, QCoreApplication::translate("Whole", "the time is missing.")});
            }
            whole.batches.push_back(batch);
            QSet<AttendeeId> printed;
            for (const QJsonValue &code : json.value(whole::kAttendees).toArray()) {
                const AttendeeId attendee = people.withCode(code.toString());
                if (attendee.isValid() && !printed.contains(attendee)) {
                    printed.insert(attendee);
                    whole.prints.push_back({PrintId(qint64(whole.prints.size()) + 1), batch.id, attendee});
                }
            }
        }
        return {};
    }

    const QJsonObject &m_json;
    ReadWhole m_read;
    QHash<QString, qint64> m_files; // by hash
    WholeReferences m_numbers;
};

} // namespace

Result<ReadWhole> wholeFromJson(const QJsonObject &json)
{
    if (const auto shape = checkShape(json); !shape)
        return tl::unexpected(shape.error());
    return Reading(json).read();
}

Result<ReadWhole> wholeFromJson(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return failure(Error::Invalid, QCoreApplication::translate("Whole", "“%1” is no JSON, line %2: %3.")
                                           .arg(name, QString::number(line), error.errorString()));
    }
    return wholeFromJson(json.object());
}

} // namespace colloquia
