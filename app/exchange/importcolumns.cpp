// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/importcolumns.h"

#include "app/model/folding.h"

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
    for (int index = 0; index < table.columnCount(); ++index) {
        const ColumnTarget &target = mapping.columns[size_t(index)];
        if (target.what == ColumnTarget::Ignore)
            continue;
        ImportColumn column{.what = target.what, .column = index, .header = table.headers[index]};
        column.place = int(headers.indexOf(column.header));
        column.remembered = knownHeaders.contains(column.header) &&
                            words.value(column.header) == wordOf(target, column.header);
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
            column.question = questionFor(target.key, basis.programme, all.newQuestions);
            const Question *known = find(basis.programme.questions, column.question);
            column.name = known ? known->text : target.key;
            break;
        }
        case ColumnTarget::Ignore:
            break;
        }
        all.columns.push_back(column);
    }
    return all;
}

} // namespace colloquia
