// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/programmejson.h"

#include "app/exchange/recordjson.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kId = u"id"_s;

template<class Record>
QJsonObject recordJson(const Record &record)
{
    QJsonObject json;
    for (const Field &field : fieldsOf(kindOf<Record>)) {
        if (!field.is(Field::Internal))
            json.insert(field.name(), recordjson::value(field, &record));
    }
    return json;
}

template<class Record>
QJsonArray listJson(const std::vector<Record> &records)
{
    QJsonArray list;
    for (const Record &record : records) {
        QJsonObject json = recordJson(record);
        json.insert(kId, record.id.value);
        list.append(json);
    }
    return list;
}

template<class Record>
Result<void> readInto(Record &record, const QJsonObject &json, const QString &place)
{
    QStringList known;
    for (const Field &field : fieldsOf(kindOf<Record>)) {
        if (!field.is(Field::Internal))
            known.append(field.name());
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Field *field = findField(kindOf<Record>, it.key());
        if (it.key() == kId)
            continue;
        if (!field || field->is(Field::Internal))
            return recordjson::unknownKey(place, it.key(), known);
        // Files do not travel this way, and the order is the list's.
        if (field->type == FieldType::Reference || it.key() == u"position"_s)
            continue;
        if (const auto done = recordjson::read(*field, &record, it.value(), place); !done)
            return done;
    }
    if (const Result<void> valid = validate(record); !valid)
        return recordjson::wrong(place, valid.error());
    return {};
}

template<class Record>
const Record *recordMeant(const std::vector<Record> &current, QString Record::*name, const QJsonObject &json,
                          const QString &nameKey)
{
    const qint64 id = json.value(kId).toInteger();
    const QString wanted = folded(json.value(nameKey).toString());
    for (const Record &record : current) {
        if (id != 0 && record.id.value == id)
            return &record;
    }
    for (const Record &record : current) {
        if (!wanted.isEmpty() && folded(record.*name) == wanted)
            return &record;
    }
    return nullptr;
}

template<class Record>
Result<void> readList(std::vector<Record> &records, QString Record::*name, const QJsonObject &json,
                      const QString &key, const QString &nameKey)
{
    if (!json.contains(key))
        return {};
    std::vector<Record> read;
    for (const QJsonValue &item : json.value(key).toArray()) {
        const QString place = key + u' ' + QString::number(read.size() + 1);
        const QJsonObject object = item.toObject();
        const Record *known = recordMeant(records, name, object, nameKey);
        const auto isTaken = [known](const Record &one) { return known && one.id == known->id; };
        Record record = known && std::none_of(read.begin(), read.end(), isTaken) ? *known : Record();
        record.position = int(read.size());
        if (const Result<void> done = readInto(record, object, place); !done)
            return tl::unexpected(done.error());
        read.push_back(record);
    }
    records = std::move(read);
    return {};
}

} // namespace

QJsonObject programmeJson(const Programme &programme)
{
    return {{u"colloquium"_s, recordJson(programme.colloquium)},
            {u"partners"_s, listJson(programme.partners)},
            {u"workshops"_s, listJson(programme.workshops)},
            {u"categories"_s, listJson(programme.categories)},
            {u"questions"_s, listJson(programme.questions)}};
}

Result<Programme> programmeFromJson(const QJsonObject &json, const Programme &current)
{
    static const QStringList lists{u"partners"_s, u"workshops"_s, u"categories"_s, u"questions"_s};
    const QStringList known = QStringList{u"colloquium"_s} + lists;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"counts"_s)
            continue;
        if (!known.contains(it.key()))
            return recordjson::unknownKey(u"{}"_s, it.key(), known);
        if (lists.contains(it.key()) ? !it->isArray() : !it->isObject()) {
            return failure(Error::Invalid, QCoreApplication::translate(
                                               "Programme", "“%1” does not have the shape of `show --json`.")
                                               .arg(it.key()));
        }
    }
    Programme programme = current;
    Result<void> done;
    if (json.contains(u"colloquium"_s)) {
        done = readInto(programme.colloquium, json.value(u"colloquium"_s).toObject(), u"colloquium"_s);
    }
    if (done)
        done = readList(programme.partners, &Partner::name, json, u"partners"_s, u"name"_s);
    if (done)
        done = readList(programme.workshops, &Workshop::title, json, u"workshops"_s, u"title"_s);
    if (done)
        done = readList(programme.categories, &Category::name, json, u"categories"_s, u"name"_s);
    if (done)
        done = readList(programme.questions, &Question::text, json, u"questions"_s, u"text"_s);
    if (!done)
        return tl::unexpected(done.error());
    // Partners are printed by role; their position counts within it.
    sortPartners(programme.partners);
    return programme;
}

} // namespace colloquia
