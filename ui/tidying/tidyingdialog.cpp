// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/tidyingdialog.h"

#include "ui/shell/session.h"

#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStyle>

namespace colloquia {

using namespace Qt::StringLiterals;

TidyingDialog::TidyingDialog(const Workbench &bench, const QString &name, QSize usual, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_sentence(new QLabel(this))
{
    setObjectName(name);
    resize(usual);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    m_sentence->setObjectName(u"tidyingSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // The window's own undo cannot be reached from here.
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, [this] {
        if (!session().undoLabel().isEmpty() && !session().store().isReadOnly())
            session().undo();
    });
    connect(&session(), &Session::done, this, [this](const QString &sentence) { tell(sentence, false); });
    connect(&session(), &Session::failed, this, [this](const Error &error) { tell(error.sentence, true); });
}

void TidyingDialog::done(int result)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    QDialog::done(result);
}

void TidyingDialog::tell(const QString &sentence, bool isError)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", isError ? u"error"_s : u"muted"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

} // namespace colloquia
