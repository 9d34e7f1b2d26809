// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldedit.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 1000; // ms
constexpr int kLongTextHeight = 84;

} // namespace

FieldEdit::FieldEdit(const Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_error(new QLabel(this))
{
    setObjectName(u"field_"_s + field.name());
    m_error->setProperty("role", u"error"_s);
    m_error->setObjectName(u"error_"_s + field.name());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    makeInput();
    if (m_field.type != FieldType::YesNo) {
        m_label = new QLabel(m_field.shown(), this);
        m_label->setProperty("role", u"field"_s);
        m_label->setBuddy(input());
        layout->addWidget(m_label);
    }
    layout->addWidget(input());
    layout->addWidget(m_error);
    input()->setObjectName(field.name());
    input()->setAccessibleName(m_field.shown());
    input()->installEventFilter(this);
    setFocusProxy(input());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &FieldEdit::keep);
}

void FieldEdit::makeInput()
{
    switch (m_field.type) {
    case FieldType::LongText:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(kLongTextHeight);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_text->document()->isModified()) {
                m_dirty = true;
                m_pause.start();
            }
        });
        break;
    case FieldType::Choice:
    case FieldType::Reference:
        m_box = new QComboBox(this);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(4);
        if (m_field.choices) {
            for (const Choice &choice : m_field.choices())
                m_box->addItem(Language::ofScreen().say("Choice", choice.label),
                               stored::value(QString::fromLatin1(choice.key)));
        }
        connect(m_box, &QComboBox::activated, this, [this] {
            m_dirty = true;
            keep();
        });
        break;
    case FieldType::YesNo:
        m_check = new QCheckBox(m_field.shown(), this);
        connect(m_check, &QCheckBox::clicked, this, [this] {
            m_dirty = true;
            keep();
        });
        break;
    default:
        m_line = new QLineEdit(this);
        if (m_field.type == FieldType::Date || m_field.type == FieldType::Time ||
            m_field.type == FieldType::Whole || m_field.type == FieldType::Stamp)
            m_line->setPlaceholderText(tr("Not known yet"));
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            m_dirty = true;
            // Half a date is no date: those wait for Enter or the next field.
            const bool wholeOnly = m_field.type == FieldType::Date || m_field.type == FieldType::Time ||
                                   m_field.type == FieldType::Email;
            if (!wholeOnly)
                m_pause.start();
        });
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEdit::keep);
        break;
    }
}

QWidget *FieldEdit::input() const
{
    if (m_line)
        return m_line;
    if (m_text)
        return m_text;
    if (m_box)
        return m_box;
    return m_check;
}

QString FieldEdit::typed() const
{
    return m_line ? m_line->text() : m_text ? m_text->toPlainText() : QString();
}

QString FieldEdit::shown(const QVariant &value) const
{
    if (value.isNull())
        return {};
    const Language screen = Language::ofScreen();
    if (m_field.type == FieldType::Date) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return screen.code() == u"fr"_s ? date.toString(u"dd/MM/yyyy"_s) : date.toString(Qt::ISODate);
    }
    return value.toString();
}

void FieldEdit::setValue(const QVariant &value)
{
    const bool typing = m_dirty && (input()->hasFocus() || !m_error->isHidden());
    const bool same = value == m_kept;
    m_kept = value;
    m_before = value;
    if (typing && same)
        return;
    if (typing && (m_line || m_text)) {
        m_pause.stop();
        m_overtaken = true;
        refuse(tr("This was changed meanwhile, to “%1”. Enter keeps what you typed, Esc takes that.")
                   .arg(shown(value)));
        return;
    }
    showKept();
    refuse({});
}

void FieldEdit::showKept()
{
    m_pause.stop();
    m_dirty = false;
    m_overtaken = false;
    if (m_line) {
        if (const QString text = shown(m_kept); m_line->text() != text)
            m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text is read from its beginning
    } else if (m_text) {
        if (const QString text = shown(m_kept); m_text->toPlainText() != text)
            m_text->setPlainText(text);
        m_text->document()->setModified(false);
    } else if (m_box) {
        m_box->setCurrentIndex(m_box->findData(m_kept));
    } else {
        m_check->setChecked(m_kept.toLongLong() != 0);
    }
}

void FieldEdit::setOptions(const std::vector<std::pair<QVariant, QString>> &options,
                           const QList<QIcon> &icons)
{
    m_box->clear();
    m_box->addItem(tr("Not said yet"), QVariant());
    for (size_t i = 0; i < options.size(); ++i) {
        m_box->addItem(qsizetype(i) < icons.size() ? icons[qsizetype(i)] : QIcon(), options[i].second,
                       options[i].first);
    }
    showKept();
}

void FieldEdit::setProposals(const QStringList &words)
{
    if (!m_line)
        return;
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void FieldEdit::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else if (m_text)
        m_text->setPlaceholderText(text);
}

void FieldEdit::setEditable(bool editable)
{
    if (m_line)
        m_line->setReadOnly(!editable);
    else if (m_text)
        m_text->setReadOnly(!editable);
    else
        input()->setEnabled(editable);
}

void FieldEdit::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty() && !m_dirty) {
        m_kept = m_before;
        // What was typed stands; a choice goes back, as it is quickly made again.
        if (m_box || m_check)
            showKept();
        m_dirty = m_line || m_text;
    }
    if (input()->property("refused").toBool() != !sentence.isEmpty()) {
        input()->setProperty("refused", !sentence.isEmpty());
        input()->style()->unpolish(input());
        input()->style()->polish(input());
    }
}

void FieldEdit::keep()
{
    m_pause.stop();
    if (!m_dirty || m_overtaken)
        return;
    QVariant wanted;
    if (m_box) {
        wanted = m_box->currentData();
    } else if (m_check) {
        wanted = stored::value(m_check->isChecked());
    } else {
        const auto meant = understood(m_field, typed());
        if (!meant) {
            refuse(meant.error().sentence);
            return;
        }
        wanted = *meant;
    }
    m_dirty = false;
    refuse({});
    if (m_text)
        m_text->document()->setModified(false);
    if (wanted == m_kept) {
        if (!input()->hasFocus())
            showKept();
        return;
    }
    m_before = m_kept;
    m_kept = wanted;
    emit edited(m_before, wanted);
}

void FieldEdit::forget()
{
    showKept();
    refuse({});
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    // What is kept already is undone in the colloquium; only what is still being typed is the field's own to
    // undo.
    if (event->type() == QEvent::ShortcutOverride && !m_dirty) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        keep();
        // Once left, a field shows its value as it is kept: "9h30" becomes "09:30".
        if (!m_dirty && m_line && m_error->isHidden())
            showKept();
    }
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape && m_dirty) {
        showKept();
        refuse({});
        return true;
    }
    if (m_overtaken && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_overtaken = false;
        keep();
        return true;
    }
    // The wheel over a closed box would change people's data while they scroll.
    if (event->type() == QEvent::Wheel && m_box && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace colloquia
