// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/columns.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace colloquia {

// Which columns leave and in which order, and which sensitive answers.
class ExportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ExportColumns(const Programme &programme, QWidget *parent = nullptr);

    // Ticks these, in this order; the others stand behind them. None: all the usual ones.
    void setChosen(const QStringList &keys);
    // All that are not sensitive, as the program thinks of them or the person left them last.
    void setUsual();
    // What the person chooses here: columns, or they are given and only shown, or there are none; and whether
    // sensitive answers can be taken along.
    enum Choice { Open, Given, None };
    void setChoice(Choice columns, bool sensitive);

    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QStringList sensitive() const;
    // Remembers what setUsual() shows; what is sensitive is asked for each time.
    void remember() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSensitivePart();
    void fill(const QStringList &order, const std::function<bool(const ListColumn &)> &isTicked);
    void moveColumn(int step);
    void tickAll(bool ticked);

    const Programme &m_programme;
    QListWidget *m_columns;
    QLabel *m_none;
    QWidget *m_links;
    QWidget *m_sensitivePart;
    QListWidget *m_sensitive;
    bool m_takesSensitive = true;
};

} // namespace colloquia
