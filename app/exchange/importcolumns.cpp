// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/importcolumns.h"

#include "app/exchange/formulasafety.h"
#include "app/model/folding.h"
#include "app/model/rules.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QuestionId questionFor(const QString &text, const Programme &programme, std::vector<Question> &created)
{
    if (const Question *known = questionCalled(programme.questions, text))
        return known->id;
    const Question *again = questionCalled(created, text);
    if (!again) {
        const int position = int(programme.questions.size() + created.size());
        created.push_back({.text = text, .sensitive = looksSensitive(text), .position = position});
        again = &created.back();
    }
    return QuestionId(-1 - (again - created.data()));
}

// By what its cells are read.
void describe(ImportColumn &column, const ColumnTarget &target, const Programme &programme,
              std::vector<Question> &newQuestions)
{
    switch (target.what) {
    case ColumnTarget::AttendeeField:
        column.field = findField(RecordKind::Attendee, target.key);
        column.oneLine = column.field->type != FieldType::LongText;
        column.name = target.key;
        break;
    case ColumnTarget::CheckedIn:
        column.field = findField(RecordKind::Attendee, u"registered_at");
        column.name = u"checked_in_at"_s;
        break;
    case ColumnTarget::Workshops:
        column.oneLine = false;
        column.name = u"workshops"_s;
        break;
    case ColumnTarget::Question: {
        column.oneLine = false;
        column.question = questionFor(target.key, programme, newQuestions);
        const Question *known = find(programme.questions, column.question);
        column.name = known ? known->text : target.key;
        break;
    }
    case ColumnTarget::WholeName:
    case ColumnTarget::Ignore:
        break;
    }
}

} // namespace

const ImportColumn *ImportColumns::of(QLatin1StringView fieldKey) const
{
    for (const ImportColumn &column : columns) {
        if (column.what == ColumnTarget::AttendeeField && column.name == fieldKey)
            return &column;
    }
    return nullptr;
}

ImportColumns importColumns(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis)
{
    ImportColumns all;
    all.isForm = comesFromForm(table, mapping);
    QHash<QString, QString> words;
    QStringList knownHeaders;
    QStringList headers;
    if (all.isForm) {
        all.knownForm = formLike(table.headers, basis.forms);
        all.form = formFor(table, mapping, all.knownForm);
        headers = headersOf(all.form);
        all.cellCount = headers.size();
        if (all.knownForm) {
            words = rememberedWords(*all.knownForm);
            knownHeaders = headersOf(*all.knownForm);
        }
    }
    const auto add = [&](ImportColumn column, const ColumnTarget &target, const QString &place,
                         const QString &word) {
        column.what = target.what;
        column.place = int(headers.indexOf(place));
        column.remembered = knownHeaders.contains(place) && words.value(place) == word;
        describe(column, target, basis.programme, all.newQuestions);
        column.fixed = rules::tidied(column.fixed, column.oneLine);
        all.columns.push_back(std::move(column));
    };
    for (int index = 0; index < table.columnCount(); ++index) {
        const ColumnTarget &target = mapping.columns[size_t(index)];
        if (target.what == ColumnTarget::Ignore)
            continue;
        ImportColumn column{.column = index, .header = table.headers[index]};
        const QString word = wordOf(target, column.header);
        if (target.what != ColumnTarget::WholeName) {
            if (mapping.mendPhones && target == ColumnTarget{ColumnTarget::AttendeeField, u"phone"_s})
                column.part = ImportColumn::Phone;
            add(column, target, column.header, word);
            continue;
        }
        column.order = nameOrderOf(table.givenHeaders[index]);
        column.part = ImportColumn::Family;
        add(column, {ColumnTarget::AttendeeField, u"family_name"_s}, column.header, word);
        column.part = ImportColumn::Given;
        add(column, {ColumnTarget::AttendeeField, u"given_name"_s}, givenNameHeader(column.header),
            u"given_name"_s);
    }
    for (const FixedValue &fixed : mapping.fixed) {
        const auto target = targetOf(fixed.key, {});
        if (!target || fixed.text.isEmpty() || !canBeFixed(fixed.key) || mapping.columnOf(fixed.key) >= 0)
            continue;
        const QString place = fixedHeader(fixed.key);
        add({.column = -1, .header = fixed.key, .fixed = fixed.text}, *target, place, words.value(place));
    }
    return all;
}

QStringView cellText(const SourceTable &table, int row, const ImportColumn &column, QString &made)
{
    if (column.column < 0)
        return column.fixed;
    const QStringView text = cleanedCell(table.cell(row, column.column), column.oneLine, made);
    switch (column.part) {
    case ImportColumn::Whole:
        return text;
    case ImportColumn::Family:
        made = cutName(text.toString(), column.order).family;
        break;
    case ImportColumn::Given:
        made = cutName(text.toString(), column.order).given;
        break;
    case ImportColumn::Phone:
        made = withLostZero(text.toString());
        break;
    }
    return made;
}

QString withLostZero(const QString &phone)
{
    const auto isNumber = [&phone](qsizetype from) {
        return phone.size() == from + 9 && phone[from] >= u'1' && phone[from] <= u'9' &&
               std::all_of(phone.begin(), phone.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (isNumber(0))
        return u'0' + phone;
    return phone.startsWith(u"33") && isNumber(2) ? u'+' + phone : phone;
}

} // namespace colloquia
